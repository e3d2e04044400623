#!/usr/bin/env node
// Becomes dist/program/main.js. The program is a file of its own, so that what V8 has made of it can be kept beside it: Node 22.8 and newer.
// Not in the common folder for temporary files, where another user could lay something else in its place.
const { join } = require('node:path');
const v8 = require('node:v8');

// Nothing that goes through a router lives long. V8 would let its room for young objects grow to 48 MB in a long listing, and keep it.
v8.setFlagsFromString('--semi-space-growth-factor=1');
require('node:module').enableCompileCache?.(join(__dirname, '../.compiled'));
require('./ne40e.js');

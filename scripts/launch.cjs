#!/usr/bin/env node
// Becomes dist/program/main.js. The program is a file of its own, so that what V8 has made of it can be kept beside it.
// Not in the common folder for temporary files, where another user could lay something else in its place.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache, Module, wrap } = require('node:module');
const { join } = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');

const program = join(__dirname, 'ne40e.js');
const folder = join(__dirname, '../.compiled');
const digestLength = 32;

// What a start makes stays: with twice the room for young objects it is looked through half as often. What goes through a router afterwards does
// not live long, and V8 would let that room grow to 48 MB in a long listing, and keep it. It takes what it has compiled under the same flags only.
growYoungSpace(2);
setImmediate(growYoungSpace, 1);
process.once('exit', () => growYoungSpace(2));
if (enableCompileCache) {
  enableCompileCache(folder);
  require(program);
} else runKept();

/** What Node 22.8 does by itself. V8 compares no more than the length of the source, hence the digest before what is kept. The source is ASCII. */
function runKept() {
  const source = readFileSync(program);
  const digestOf = compiled => createHash('sha256').update(source).update(compiled).digest();
  const place = join(folder, `ne40e-${process.version}-${process.arch}`);
  const kept = read(place);
  const cachedData = kept?.subarray(digestLength);
  const isSound = kept?.subarray(0, digestLength).equals(digestOf(cachedData));
  const script = new Script(wrap(source.toString('latin1').replace(/^#!/, '//')), { filename: program, ...(isSound && { cachedData }) });
  if (!isSound || script.cachedDataRejected) {
    process.once('exit', () => {
      const compiled = script.createCachedData();
      write(place, Buffer.concat([digestOf(compiled), compiled]));
    });
  }
  const module = new Module(program);
  Object.assign(module, { filename: program, paths: Module._nodeModulePaths(__dirname) });
  require.cache[program] = module;
  script.runInThisContext()(module.exports, createRequire(program), module, program, __dirname);
  module.loaded = true;
}

function growYoungSpace(factor) {
  v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function read(place) {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

/** Where nothing can be written every start compiles. */
function write(place, bytes) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${place}.${process.pid}`, bytes);
    renameSync(`${place}.${process.pid}`, place);
  } catch {}
}

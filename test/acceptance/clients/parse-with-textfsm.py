"""Prints as JSON what the templates of a folder read in a folder of displays: TEMPLATES DISPLAYS"""

import json
import pathlib
import sys

import textfsm

templates, displays = map(pathlib.Path, sys.argv[1:])
read = {}
for template in templates.glob("*.textfsm"):
    with template.open() as text:
        table = textfsm.TextFSM(text)
    read[template.stem] = table.ParseTextToDicts((displays / f"{template.stem}.txt").read_text())
print(json.dumps(read))

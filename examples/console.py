#!/usr/bin/env python3
"""Logs in on the console, whatever state it is in, types lines and logs out. Needs pyserial.

    python3 examples/console.py ne40e-state/console "display clock"
    python3 examples/console.py rfc2217://127.0.0.1:2217 "display clock"

NE40E_PASSWORD is the password, and becomes it on a router out of the box; NE40E_USER the name where the router asks for one.
Ends with an error as soon as something goes wrong.
"""
import os
import re
import sys
import time

import serial

PROMPT = rb'(<[^<>\r\n]+>|\[[~*][^]\r\n]+\])$'
QUESTION = rb'(\[[^]\r\n]+\]|\(\*\.cfg[^)\r\n]*\)) ?: ?$'
USER = os.environ.get('NE40E_USER', 'netadmin').encode()
PASSWORD = os.environ.get('NE40E_PASSWORD', 'Rehearse-2026').encode()


class Console:
    def __init__(self, path):
        self.port = serial.serial_for_url(path, 9600, timeout=0.1)
        self.unread = b''

    def send(self, keys):
        self.port.write(keys)

    def wait(self, *patterns, seconds=30):
        """Reads until one of the patterns has come; gives its number and what was read with it."""
        deadline = time.monotonic() + seconds
        while True:
            for number, pattern in enumerate(patterns):
                found = re.search(pattern, self.unread)
                if found:
                    read, self.unread = self.unread[:found.end()], self.unread[found.end():]
                    return number, read
            if time.monotonic() > deadline:
                raise TimeoutError(f'the router did not answer: {self.unread[-200:]!r}')
            self.unread += self.port.read(self.port.in_waiting or 1)

    def log_in(self):
        self.send(b'\x03')  # whatever somebody has left half done: a line, a question, a log-in
        try:
            self.wait(PROMPT, rb'Please Press ENTER\.', seconds=1)
        except TimeoutError:
            pass
        answers = {3: b'\r', 4: b'n\r', 5: USER + b'\r', 6: PASSWORD + b'\r'}
        self.send(b'\r')
        while True:
            seen, read = self.wait(
                rb'Error:', rb'\[\*[^]\r\n]+\]$', PROMPT, rb'Please Press ENTER\.', rb'Change now\? \[Y/N\]:', rb'Username:', rb'Password:'
            )
            if seen == 0:
                raise RuntimeError('the router refuses the log-in')
            if seen == 1:
                raise RuntimeError("somebody's changes are not committed")
            if seen == 2:
                return
            self.send(answers[seen])

    def enter(self, line):
        """Types a line, or the answer to a question; gives what the router says to it, up to the next prompt or question."""
        self.send(line.encode() + b'\r')
        # the echo; where a line of the terminal is full the router moves the cursor to the next
        self.wait(rb'( \x1b\[1D)?'.join(re.escape(bytes([key])) for key in line.encode()))
        seen, answer = self.wait(rb'Error:[^\r\n]*', PROMPT, QUESTION)
        if seen == 0:
            raise RuntimeError(f'the router refuses {line!r}: {answer.decode()}')
        return answer.decode().replace(' \x1b[1D', '')  # what is left of an echo that ended where a line of the terminal is full

    def log_out(self):
        if not self.enter('return').endswith('>'):
            raise RuntimeError('what was typed is not committed')
        self.send(b'quit\r')
        self.wait(rb'Please Press ENTER\.')


def main(path, *lines):
    console = Console(path)
    console.log_in()
    console.enter('return')
    console.enter('screen-length 0 temporary')
    for line in lines:
        print(console.enter(line))
    console.log_out()


if len(sys.argv) < 2:
    sys.exit(__doc__)
try:
    main(*sys.argv[1:])
except (RuntimeError, TimeoutError, serial.SerialException) as reason:
    sys.exit(f'console.py: {reason}')

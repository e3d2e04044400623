"""Logs in with paramiko, commits a line, reads it back and leaves: HOST PORT USER PASSWORD SYSNAME"""

import sys

import paramiko

host, port, user, password, sysname = sys.argv[1:]
client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
client.connect(host, int(port), user, password, look_for_keys=False, allow_agent=False, timeout=60)
shell = client.invoke_shell()
shell.settimeout(60)


def until(end):
    said = ""
    while not said.endswith(end):
        octets = shell.recv(4096)
        if not octets:
            sys.exit(f"the router left at {said!r}")
        said += octets.decode()
    return said


def typed(line, end):
    shell.sendall(line + "\r")
    return until(end)


until(">")
typed("system-view", "]")
typed(f"sysname {sysname}", "]")
typed("commit", f"[~{sysname}]")
shown = typed("display current-configuration | include sysname", f"[~{sysname}]")
if f"\r\nsysname {sysname}\r\n" not in shown:
    sys.exit(f"not committed: {shown!r}")
typed("return", f"<{sysname}>")
shell.sendall("quit\r")
if shell.recv_exit_status() != 0:
    sys.exit("quit ends with an error")
print("complete")

"""Logs in with netmiko, commits a line, reads it back and leaves: ssh|telnet|serial HOST PORT USER PASSWORD SYSNAME; HOST is the port of a serial line"""

import sys

import netmiko.base_connection
from netmiko import ConnectHandler
from netmiko.huawei.huawei import HuaweiTelnet, HuaweiVrpv8SSH


class HuaweiVrpv8Telnet(HuaweiTelnet, HuaweiVrpv8SSH):
    """Telnet and serial lines log in alike; netmiko knows VRP8 by SSH only, and a serial line as one of Cisco's."""

    def serial_login(self, *_, **__):
        return self.telnet_login()


way, host, port, user, password, sysname = sys.argv[1:]
if way == "ssh":
    connection = ConnectHandler(device_type="huawei_vrpv8", host=host, port=int(port), username=user, password=password)
elif way == "telnet":
    connection = HuaweiVrpv8Telnet(device_type="huawei_telnet", host=host, port=int(port), username=user, password=password)
else:
    netmiko.base_connection.check_serial_port = lambda name: name  # it looks for the hardware of a line
    connection = HuaweiVrpv8Telnet(
        device_type="huawei_serial", username=user, password=password, serial_settings={"port": host}
    )

connection.send_config_set([f"sysname {sysname}"], exit_config_mode=False)
connection.commit()
connection.set_base_prompt()
shown = connection.send_command("display current-configuration | include sysname")
if f"sysname {sysname}" not in shown.splitlines():
    sys.exit(f"not committed: {shown!r}")
connection.exit_config_mode()
if connection.find_prompt() != f"<{sysname}>":
    sys.exit(f"not in user view: {connection.find_prompt()!r}")
connection.write_channel("quit\n")
connection.disconnect()
print("complete")

// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/VS Configuration Commands". */
export default (): string => `
? resValue number 1 10
# combined-sysname disable
@ management
combined-sysname disable
 = combined-sysname disable
undo combined-sysname disable
# port-mode (VS resource template view)
@ admin-template vs
? template-name text 1 31
port-mode <port-mode> [ resource-template <template-name> ]
 = port-mode <template-name>
# resource (Management view)
@ management vs
resource u4route upper-limit <resource-limit>
 = resource u4route upper-limit
resource u6route upper-limit <resource-limit>
 = resource u6route upper-limit
resource m4route upper-limit <resource-limit>
 = resource m4route upper-limit
resource m6route upper-limit <resource-limit>
 = resource m6route upper-limit
resource vpn-instance upper-limit <resource-limit>
 = resource vpn-instance upper-limit
undo resource u4route upper-limit
undo resource u6route upper-limit
undo resource m4route upper-limit
undo resource m6route upper-limit
undo resource vpn-instance upper-limit
# resource cpu weight (Management view)
@ management vs
resource cpu weight <resValue>
 = resource cpu weight
undo resource cpu weight
# resource (VS resource template view)
@ admin-template
resource u4route upper-limit <resource-limit>
 = resource u4route upper-limit
resource u6route upper-limit <resource-limit>
 = resource u6route upper-limit
resource m4route upper-limit <resource-limit>
 = resource m4route upper-limit
resource m6route upper-limit <resource-limit>
 = resource m6route upper-limit
resource vpn-instance upper-limit <resource-limit>
 = resource vpn-instance upper-limit
undo resource u4route upper-limit
undo resource u6route upper-limit
undo resource m4route upper-limit
undo resource m6route upper-limit
undo resource vpn-instance upper-limit
# resource cpu weight (VS resource template view)
@ admin-template
resource cpu weight <resValue>
 = resource cpu weight
undo resource cpu weight
# condition timer
@ maintenance-assistant-task
condition timer <cron> <minutes> <hours> <daysOfMonth> <months> <daysOfWeek> [ <years> ]
 = condition timer
# assign interface
@ vs
? interface-name interface
? interface-type interface-type
? interface-number interface-number
assign interface { <interface-name> | <interface-type> <interface-number> }
 = assign interface <interface-name>
undo assign interface { <interface-name> | <interface-type> <interface-number> }
# description (VS view)
@ vs
? description text 1 242 rest
description <description>
 = description
undo description
# shutdown (VS resource template view)
@ admin-template
shutdown
 = shutdown
undo shutdown
# sysmac load
@ user
! now 3
? sysmac-file text 1 31
sysmac load <sysmac-file> slot <slotid>`;

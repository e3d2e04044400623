// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/VS Configuration Commands". */
export default (): string => `
? template-name text 1 31
? resValue number 1 10
? vs-name text 1 31 caseless
# combined-sysname disable
@ management
combined-sysname disable
 = combined-sysname disable
undo combined-sysname disable
# resource-template
@ management
? template-name text 1 31 caseless
resource-template <template-name>
 + resource-template <template-name>
 > admin-template -template:<template-name>
undo resource-template <template-name>
# save all virtual-systems
@ user
! now 3
save all virtual-systems
# reset
@ user
! now 3
reset
# admin (System view)
@ system
admin
 + admin
 > management -admin
# port-mode (VS resource template view)
@ vs admin-template
! now
port-mode <port-mode> [ resource-template <template-name> ]
# assign resource-template
@ vs admin-template
! now
assign resource-template <template-name>
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
@ vs admin-template
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
@ vs admin-template
resource cpu weight <resValue>
 = resource cpu weight
undo resource cpu weight
# condition timer
@ maintenance-assistant-task
! now
condition timer <cron> <minutes> <hours> <daysOfMonth> <months> <daysOfWeek> [ <years> ]
# assign interface
@ vs
? interface-name interface
? interface-type interface-type
? interface-number interface-number
assign interface { <interface-name> | <interface-type> <interface-number> }
 = assign interface <interface-name>
undo assign interface { <interface-name> | <interface-type> <interface-number> }
# virtual-system (Management view)
@ management
? slot-name1 text 1 31
virtual-system <vs-name> [ pvmb slot <slot-name1> [ <slot-name2> [ <slot-name3> [ <slot-name4> ] ] ] ]
 + virtual-system <vs-name>
 > vs -vs:<vs-name>
undo virtual-system <vs-name>
# description (VS view)
@ vs
? description text 1 242 rest
description <description>
 = description
undo description
# display virtual-system configuration state
@ management vs
! now 1
display virtual-system configuration state
# display virtual-system
@ management vs
! now 1
display virtual-system [ name <vs-name> ] [ verbose ]
# display virtual-system (All views)
@ all
! now 1
display virtual-system [ verbose ]
# display virtual-system resource
@ vs admin-template management
! now 1
display virtual-system [ name <vs-name> ] resource
# display virtual-system resource (All views)
@ all
! now 1
display virtual-system resource
# display virtual-system resource-template
@ all
! now 1
display virtual-system resource-template
# reset virtual-system
@ user
! now 3
? vsName text 1 31 caseless
reset virtual-system <vsName>
# shutdown (VS resource template view)
@ vs admin-template
shutdown
 = shutdown
undo shutdown
# switch virtual-system
@ user
! now 3
switch virtual-system <vs-name>
# sysmac load
@ user
! now 3
? sysmac-file text 1 31
sysmac load <sysmac-file> slot <slotid>`;

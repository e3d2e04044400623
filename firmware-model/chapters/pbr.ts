// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/PBR Configuration Commands". */
export default (): string => `
? policy-name text 1 31
# apply output-interface
@ vs-pbr-policy
? interface-name interface
? interface-type interface-type
? interface-number interface-number
apply output-interface { <interface-name> | <interface-type> <interface-number> }
 = apply output-interface <interface-name>
undo apply output-interface [ <interface-name> | <interface-type> <interface-number> ]
# display ip policy-based-route
@ all
! now 1
display ip policy-based-route
# display policy-based-route
@ all
! now 1
display policy-based-route [ <policy-name> ]
# if-match acl (VS PBR policy view)
@ vs-pbr-policy
? acl-number number 3000 3999
? acl-name text 1 64
if-match acl { <acl-number> | name <acl-name> }
 = if-match acl <acl-number> <acl-name>
undo if-match acl [ <acl-number> | name <acl-name> ]
# ip policy-based-route
@ interface
ip policy-based-route <policy-name>
 = ip policy-based-route <policy-name>
undo ip policy-based-route [ <policy-name> ]
# policy-based-route
@ system
? node-id number 1 65534
? map-instance-id number 1 65534
policy-based-route <policy-name> permit node <node-id> [ map-instance <map-instance-id> ]
 + policy-based-route <policy-name> permit node <node-id> <map-instance-id>
 > vs-pbr-policy -policy-based-route-<policy-name>-<node-id>
undo policy-based-route <policy-name> permit node <node-id> [ map-instance <map-instance-id> ]
undo policy-based-route <policy-name> permit`;

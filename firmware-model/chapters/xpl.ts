// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/XPL Configuration Commands". */
export default (): string => `
? route-filter-name text 1 200
? xpl-name text 1 200
? as-path-list-name text 1 200
? community-list-name text 1 200
? rt-list-name text 1 200
? soo-list-name text 1 200
? ip-prefix-list-name text 1 200
? ipv6-prefix-list-name text 1 200
? large-community-list-name text 1 200
? rd-list-name text 1 200
? group-name text 1 200
# apply
@ route-filter-policy
! now
apply <action-clause>
# approve
@ route-filter-policy
! now
approve
# break
@ route-filter-policy
! now
break
# call route-filter
@ route-filter-policy
! now
call route-filter <route-filter-name>
# display xpl as-path-list
@ all
! now 1
display xpl as-path-list state [ attached | unattached ]
display xpl as-path-list [ name <xpl-name> attachpoints ]
# display xpl community-list
@ all
! now 1
display xpl community-list state [ attached | unattached ]
display xpl community-list [ name <xpl-name> attachpoints ]
# display xpl ext-community-list rt
@ all
! now 1
display xpl ext-community-list rt state [ attached | unattached ]
display xpl ext-community-list rt [ name <xpl-name> attachpoints ]
# display xpl ext-community-list soo
@ all
! now 1
display xpl ext-community-list soo state [ attached | unattached ]
display xpl ext-community-list soo [ name <xpl-name> attachpoints ]
# display xpl interface-list
@ all
! now 1
display xpl interface-list state [ attached | unattached ]
display xpl interface-list name <xpl-name> attachpoints
# display xpl ip-prefix-list
@ all
! now 1
display xpl ip-prefix-list state [ attached | unattached ]
display xpl ip-prefix-list [ name <xpl-name> attachpoints ]
# display xpl ipv6-prefix-list
@ all
! now 1
display xpl ipv6-prefix-list state [ attached | unattached ]
display xpl ipv6-prefix-list [ name <xpl-name> attachpoints ]
# display xpl large-community-list
@ all
! now 1
display xpl large-community-list state [ attached | unattached ]
display xpl large-community-list [ name <xpl-name> attachpoints ]
# display xpl rd-list
@ all
! now 1
display xpl rd-list state [ attached | unattached ]
display xpl rd-list [ name <xpl-name> attachpoints ]
# display xpl route-flow-group
@ all
! now 1
display xpl route-flow-group state [ attached | unattached ]
display xpl route-flow-group [ name <xpl-name> attachpoints ]
# display xpl route-filter
@ all
! now 1
display xpl route-filter state [ attached | unattached ]
display xpl route-filter
display xpl route-filter name <xpl-name> { attachpoints | uses | detail }
# display xpl statistics
@ all
! now 1
display xpl statistics
# display this candidate
@ as-path-set ipv4-address-prefix-set qppb-configuration-group global-variable-set route-filter-policy
! now 1
display this candidate
# edit xpl as-path-list
@ user
! now 3
edit xpl as-path-list <as-path-list-name>
# edit xpl community-list
@ user
! now 3
edit xpl community-list <community-list-name>
# edit xpl extcommunity-list rt
@ user
! now 3
edit xpl extcommunity-list rt <rt-list-name>
# edit xpl extcommunity-list soo
@ user
! now 3
edit xpl extcommunity-list soo <soo-list-name>
# edit xpl global-value
@ user
! now 3
edit xpl global-value
# edit xpl ip-prefix-list
@ user
! now 3
edit xpl ip-prefix-list <ip-prefix-list-name>
# edit xpl ipv6-prefix-list
@ user
! now 3
edit xpl ipv6-prefix-list <ipv6-prefix-list-name>
# edit xpl large-community-list
@ user
! now 3
edit xpl large-community-list <large-community-list-name>
# edit xpl rd-list
@ user
! now 3
edit xpl rd-list <rd-list-name>
# edit xpl route-filter
@ user
! now 3
edit xpl route-filter <route-filter-name>
# edit xpl route-flow-group
@ user
! now 3
edit xpl route-flow-group <group-name>
# else
@ route-filter-policy
! now
else
# elseif
@ route-filter-policy
! now
elseif [ not ] <condition-clause> [ { and | or } [ not ] <condition-clause> ] * then
# end-filter
@ route-filter-policy xpl-filter
! now
end-filter
# end-global-value
@ global-variable-set
! now
end-global-value
# end-list
@ as-path-set ipv4-address-prefix-set
! now
end-list
# endif
@ route-filter-policy
! now
endif
# finish
@ route-filter-policy
! now
finish
# if
@ route-filter-policy
! now
if [ not ] <condition-clause> [ { and | or } [ not ] <condition-clause> ] * then
# interface-name
@ route-filter-policy
? interface-type interface-type
? interface-number interface-number
? interface interface
interface-name { interface-name | { <interface> | <interface-type> <interface-number> } }
 = interface-name <interface>
undo interface-name { interface-name | { <interface> | <interface-type> <interface-number> } }
# refuse
@ route-filter-policy
! now
refuse
# reset xpl-filter counters
@ user
! now 3
? filter-name text 1 200
reset xpl-filter <filter-name> counters
# xpl as-path-list
@ system
xpl as-path-list <as-path-list-name>
 + xpl as-path-list <as-path-list-name>
 > as-path-set -xpl-as
undo xpl as-path-list <as-path-list-name>
# xpl community-list
@ system
xpl community-list <community-list-name>
 + xpl community-list <community-list-name>
 > xpl-community -xpl-community
undo xpl community-list <community-list-name>
# xpl extcommunity-list rt
@ system
xpl extcommunity-list rt <rt-list-name>
 + xpl extcommunity-list rt <rt-list-name>
 > xpl-ext-rt -xpl-ext-rt
undo xpl extcommunity-list rt <rt-list-name>
# xpl extcommunity-list soo
@ system
xpl extcommunity-list soo <soo-list-name>
 + xpl extcommunity-list soo <soo-list-name>
 > xpl-ext-soo -xpl-ext-soo
undo xpl extcommunity-list soo <soo-list-name>
# xpl global-value
@ system
xpl global-value
 + xpl global-value
 > global-variable-set -xpl-global
undo xpl global-value
# xpl interface-list
@ system
? section-name text 1 200
xpl interface-list <section-name>
 + xpl interface-list <section-name>
 > route-filter-policy -xpl-<section-name>
undo xpl interface-list <section-name>
# xpl ip-prefix-list
@ system
xpl ip-prefix-list <ip-prefix-list-name>
 + xpl ip-prefix-list <ip-prefix-list-name>
 > ipv4-address-prefix-set -xpl-pfx
undo xpl ip-prefix-list <ip-prefix-list-name>
# xpl ipv6-prefix-list
@ system
xpl ipv6-prefix-list <ipv6-prefix-list-name>
 + xpl ipv6-prefix-list <ipv6-prefix-list-name>
 > xpl-pfx6 -xpl-pfx6
undo xpl ipv6-prefix-list <ipv6-prefix-list-name>
# xpl large-community-list
@ system
xpl large-community-list <large-community-list-name>
 + xpl large-community-list <large-community-list-name>
 > xpl-large-community -xpl-large-community
undo xpl large-community-list <large-community-list-name>
# xpl rd-list
@ system
xpl rd-list <rd-list-name>
 + xpl rd-list <rd-list-name>
 > xpl-rd -xpl-rd
undo xpl rd-list <rd-list-name>
# xpl route-filter
@ system
xpl route-filter <route-filter-name>
 + xpl route-filter <route-filter-name>
 > xpl-filter -xpl-filter
undo xpl route-filter <route-filter-name>
# xpl route-flow-group
@ system
xpl route-flow-group <group-name>
 + xpl route-flow-group <group-name>
 > qppb-configuration-group -xpl-rfg
undo xpl route-flow-group <group-name>
# xpl simulate enable
@ system
xpl simulate enable
 = xpl simulate enable
undo xpl simulate enable`;

// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/SAID Configuration Commands". */
export default (): string => `
# display said-node
@ all
! now 1
? slot-id text 1 16
display said-node status slot <slot-id> brief
display said-node status brief
# set said-cfc recovery enable
@ system
set said-cfc recovery enable
 = set said-cfc recovery enable
undo set said-cfc recovery enable
# set said-node
@ system
? slot-id number 1 16
set said-node <said-name> slot <slot-id> disable
 = set said-node <said-name> slot <slot-id> disable
set said-node <said-name> disable
 = set said-node disable <said-name>
set said-node all disable
 = set said-node all disable
undo set said-node <said-name> slot <slot-id> disable
undo set said-node <said-name> disable
undo set said-node all disable`;

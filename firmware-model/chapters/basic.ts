// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/Basic Configuration Commands". */
export default (): string => `
# display current-configuration interface
@ all
! now 1
? interface-number interface-number
display current-configuration interface [ <interface-type> [ <interface-number> ] | <interface-number> ] [ include-default ]
display current-configuration controller [ <interface-type> [ <interface-number> ] | <interface-number> ] [ include-default ]
# display inventory
@ user
! now 1
? ne-id text 1 32
display inventory device ne-id <ne-id>
display inventory ne-id <ne-id>
# command-privilege
@ system
? command-key text 1 1604 rest
command-privilege level <level> view <view-name> <command-key>
 = command-privilege level view <view-name> <command-key>
undo command-privilege [ level <level> ] view <view-name> <command-key>
# undo
@ command-template
? command-string text 1 2047 rest
undo <command-string>`;

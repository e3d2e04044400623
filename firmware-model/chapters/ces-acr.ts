// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/CES ACR Configuration Commands". */
export default (): string => `
? slotid text 1 16
? domain-value number 1 8
? cardid number 0 4294967295
# clock source cesacr
@ system
? card-id number 1 4294967295
clock { manual | force } source cesacr slot <slotid> card <card-id> recovery-domain <domain-value>
 = clock source cesacr slot card recovery-domain <slotid> <card-id>
# clock source cesacr clock-id
@ system
? clockid-value number 1 15
clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> clock-id <clockid-value>
 = clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> clock-id
undo clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> clock-id
# clock source cesacr priority
@ system
? cardid number 1 4294967295
? doamin-value number 1 8
? priority-value number 1 255
clock source cesacr slot <slotid> card <cardid> recovery-domain <doamin-value> priority <priority-value>
 = clock source cesacr slot <slotid> card <cardid> recovery-domain <doamin-value> priority
undo clock source cesacr slot <slotid> card <cardid> recovery-domain <doamin-value> priority
# clock source cesacr ssm
@ system
? cardid number 1 4294967295
clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> ssm { prc | ssua | ssub | sec | dnu | unk }
 = clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> ssm
undo clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> ssm
# clock source cesacr synchronization
@ system
clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> synchronization enable
 = clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> synchronization enable
undo clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value> synchronization enable
# display acr-dcr
@ all
! now 1
? master-domain-value number 1 32
display acr-dcr slot <slotid> card <cardid> [ recovery-domain <domain-value> ]
display acr-dcr slot <slotid> card <cardid> [ master-domain <master-domain-value> ]
# display clock cesacr
@ all
! now 1
display clock source cesacr slot <slotid> card <cardid> recovery-domain <domain-value>`;

import { firmware } from '../../firmware-model/index.ts';
import type { Lab } from '../adapters/lab-ca/locked-lab-ca.ts';
import { systemClock } from '../adapters/host/system-clock.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import type { FactoryIdentity } from '../ca/factory-identity.ts';
import type { Clock } from '../clock/clock.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';
import type { Identity } from './outfit.ts';
import { readKeyPair } from '../pki/key-file.ts';

/**
 * The identity that a router leaves the factory with. The factory is the lab CA's: what it has signed may enrol there. A CA that has
 * its folder open issues it itself, because two that make the folder's first keys at once would make two factories.
 */
export async function makeIdentityAtFactory(
  caFolder: string,
  lab: Pick<Lab, 'issueIdentity'> | undefined,
  serialNumber: string = firmware.device.serialNumber,
  clock: Clock = systemClock,
): Promise<Identity> {
  const name: DistinguishedName = [
    { attribute: 'O', value: 'Huawei' },
    { attribute: 'CN', value: serialNumber },
  ];
  const made = await (lab ? lab.issueIdentity(name) : issueAlone(caFolder, name, clock));
  const { keyPair } = readKeyPair(
    made.privateKeyPkcs8,
    { format: 'der' },
    { name: firmware.factoryIdentity.keyPair, created: clock.now() },
  );
  if (!keyPair) throw new Error('the factory made a key that the router cannot read');
  return { certificate: made.certificateDer, chain: [made.caCertificateDer], keyPair };
}

async function issueAlone(folder: string, name: DistinguishedName, clock: Clock): Promise<FactoryIdentity> {
  const { makeIdentity, openFactory } = await import('../adapters/lab-ca/open-lab-ca.ts');
  const { prepareCaFolder } = await import('../adapters/lab-ca/ca-folder.ts');
  prepareCaFolder(folder);
  const options = { folder, host: '', port: 0, clock, entropy: systemEntropy };
  return makeIdentity(openFactory(options), name, options);
}

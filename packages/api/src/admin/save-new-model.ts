import type { Account } from '@stillroom/db/queries/accounts';
import { insertModelVersion, lockNewestModel, takeModelVersion } from '@stillroom/db/queries/room-models';
import { accept, type Outcome } from '@stillroom/domain/outcome';
import { fieldsChanged, type ModelRefusal, saveModel } from '@stillroom/domain/platform/model-version';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import type { StepTools } from '../rooms/step-room.ts';

type Saving = { readonly basedOn: number; readonly model: RoomModel };

/**
 * Saves a model as the platform's next version; rooms open under it from now on, and those that exist stay where they
 * are. The same model again makes no version. Gives the version that holds now.
 */
export async function saveNewModel(
  { trx, platform, audit, now }: Pick<StepTools, 'trx' | 'platform' | 'audit' | 'now'>,
  by: Pick<Account, 'accountId' | 'role'>,
  { basedOn, model }: Saving,
): Promise<Outcome<{ readonly version: number; readonly saved: boolean }, ModelRefusal>> {
  const { platformId } = platform;
  const current = await lockNewestModel(trx, platformId);
  const decision = saveModel({ by, model, basedOn }, current, now);
  if (!decision.ok) return decision;
  const [saved] = decision.value;
  if (!saved) return accept({ version: current.version, saved: false });
  const { version } = saved.version;
  await insertModelVersion(trx, { platformId, ...saved.version });
  await takeModelVersion(trx, platformId, version);
  const changed = fieldsChanged(current.model, model).join(' ');
  await audit.write({ detail: { fromVersion: current.version, version, changed } }, 'model.saved');
  return accept({ version, saved: true });
}

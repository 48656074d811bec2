import { router } from '../trpc.ts';
import { auditProcedures } from './audit-procedures.ts';
import { channelProcedures } from './channel-procedures.ts';
import { deliveryProcedures } from './delivery-procedures.ts';
import { memberProcedures } from './member-procedures.ts';
import { modelProcedures } from './model-procedures.ts';
import { rosterProcedures } from './roster-procedures.ts';

/** What an admin sets and sees of a platform. Nothing that people write ever passes here. */
export const adminRouter = router({
  ...auditProcedures,
  ...channelProcedures,
  ...deliveryProcedures,
  ...memberProcedures,
  ...modelProcedures,
  ...rosterProcedures,
});

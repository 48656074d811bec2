import * as audit from './audit.ts';
import type { TableOf } from './column.ts';
import * as crisis from './crisis.ts';
import * as delivery from './delivery.ts';
import * as exercises from './exercises.ts';
import * as messages from './messages.ts';
import * as platforms from './platforms.ts';
import * as reply from './reply.ts';
import * as rooms from './rooms.ts';

/** Every table with its columns, as the schema has them. */
export const tables = {
  ...platforms,
  ...rooms,
  ...messages,
  ...reply,
  ...crisis,
  ...exercises,
  ...delivery,
  ...audit,
};

type Tables = typeof tables;

/** The tables as Kysely knows them. */
export type Database = { [Table in keyof Tables]: TableOf<Tables[Table]> };

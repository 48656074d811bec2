import { z } from 'zod';

/** What the worker is told by its environment; README.md lists it under "Configuration". */
const environmentSchema = z.object({
  WORKER_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  /** Where this install's work is picked up; two installs in one namespace need two. */
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('stillroom'),
  TEMPORAL_TLS: z.enum(['on', 'off']).default('off'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().min(3).default('Stillroom <stillroom@localhost>'),
  STILLROOM_MASTER_KEY: z.string().min(1),
  ORIGIN: z.url({ protocol: /^https?$/ }),
});

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the worker's environment.
 * @throws {Error} with one sentence that names every variable that is missing or wrong; never with a value.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = environmentSchema.safeParse(variables);
  if (read.success) return read.data;
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new Error(`The worker cannot start: set ${names} (see "Configuration" in README.md).`);
}

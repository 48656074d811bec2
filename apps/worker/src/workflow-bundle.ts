import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const builtBundle = beside('./workflow-bundle.gen.cjs');

/** Bundles the workflows as they stand beside this module: TypeScript in the tests, JavaScript in a build. */
export const bundleWorkflows = () =>
  bundleWorkflowCode({
    logger: new DefaultLogger('WARN'),
    workflowsPath: beside(`./workflows/all${extname(import.meta.url)}`),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: [
          ...(extname(import.meta.url) === '.ts' ? ['@stillroom/source'] : []),
          'import',
          'default',
        ],
      },
    }),
  });

/** The workflow code for a worker: the bundle that the build made, or one made now. */
export const workflowBundle = async (): Promise<WorkflowBundleOption> =>
  existsSync(builtBundle) ? { codePath: builtBundle } : await bundleWorkflows();

/** Writes the bundle beside this module, as the last step of the build. */
export const writeWorkflowBundle = async (): Promise<void> => {
  const { code } = await bundleWorkflows();
  await writeFile(builtBundle, code);
};

/** Builds the workflow bundle that workers run, and names it by its hash: the build id of the deployment. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const failureConverterPath = fileURLToPath(new URL('../store/failure-converter.js', import.meta.url));
const bundlePath = fileURLToPath(new URL('./bundle.generated.js', import.meta.url));

export interface Bundle {
  code: string;
  buildId: string;
}

/** Its modules are loaded once a worker, not once a journey: they hold definitions and remembered answers, and no journey's state. */
export async function bundle(workflowsPath = workflows()): Promise<Bundle> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    preloadModules: [workflowsPath, failureConverterPath],
    webpackConfigHook: withProductionXState,
  });
  return { code, buildId: createHash('sha256').update(code).digest('hex').slice(0, 16) };
}

/** The bundle that the build made, or a fresh one where there is none. */
export async function builtBundle(): Promise<Bundle> {
  if (!existsSync(bundlePath)) return bundle();
  const code = await readFile(bundlePath, 'utf8');
  return { code, buildId: createHash('sha256').update(code).digest('hex').slice(0, 16) };
}

type Hook = NonNullable<Parameters<typeof bundleWorkflowCode>[0]['webpackConfigHook']>;

/** Webpack's development mode would take XState's development build. */
const withProductionXState: Hook = (config) => ({
  ...config,
  resolve: { ...config.resolve, conditionNames: ['module', 'import', 'require', 'node', 'default', 'webpack'] },
});

function workflows(): string {
  const compiled = fileURLToPath(new URL('../workflows/journeys.js', import.meta.url));
  return existsSync(compiled) ? compiled : compiled.replace(/\.js$/, '.ts');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(bundlePath, (await bundle()).code);

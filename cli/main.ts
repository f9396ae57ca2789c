/** The command line: everything it knows comes from the HTTP API, the leaflets and the manifests. */
import { Command } from 'commander';
import { agencies } from './commands/agencies.js';
import { catalogue } from './commands/catalogue.js';
import { demo } from './commands/demo.js';
import { journey } from './commands/journey.js';
import { stalls } from './commands/stalls.js';

const program = new Command('livsferd').description('Carries a person through a life event').showHelpAfterError();
for (const command of [demo(), journey(), stalls(), catalogue(), agencies()]) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

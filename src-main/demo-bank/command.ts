/** `npm run demo-bank`: the bank alone, for anyone who builds on Plaid offline. */
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CofferError } from '#contract/failures.ts';
import { demoKeys, startDemoBank, timelines } from './demo-bank.ts';
import { randomKeys } from './identifiers.ts';
import { misbehaviourNames, namedMisbehaviours, type MisbehaviourRequest } from './misbehaving/named-misbehaviours.ts';
import { parseMisbehaviour } from './misbehaving/parse-misbehaviour.ts';
import type { RateLimitedEnvironment } from './rate-limits.ts';

interface Flags {
  readonly port: number;
  readonly json: boolean;
  readonly state?: string;
  readonly seed: number;
  readonly timeline: keyof typeof timelines;
  readonly randomKeys: boolean;
  readonly rateLimits: RateLimitedEnvironment | false;
  readonly misbehave: readonly MisbehaviourRequest[];
}

function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= lowest && number <= highest) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${lowest} to ${highest}.`);
  };
}

function misbehaviour(text: string, before: readonly MisbehaviourRequest[]): readonly MisbehaviourRequest[] {
  const request = parseMisbehaviour(text);
  if (request !== null) return [...before, request];
  throw new InvalidArgumentError('It must be NAME[=PATH][@CALL][xTIMES], with a name that --help lists.');
}

const longestName = Math.max(...misbehaviourNames.map((name) => name.length));
const misbehaviourHelp = misbehaviourNames.map((name) => `  ${name.padEnd(longestName)}  ${namedMisbehaviours[name].summary}`);

const program = new Command('demo-bank')
  .description("Serves Plaid's API on this machine, with a household that always ends today.")
  .option('--port <port>', 'port on 127.0.0.1; 0 takes any free one', wholeNumber(0, 65_535), 0)
  .option('--json', 'print one line of JSON: {"url":…,"clientId":…,"secret":…}', false)
  .option('--state <file>', 'keep linked Items in this file across restarts')
  .option('--seed <number>', 'chooses the household', wholeNumber(0, 4_294_967_295), 1)
  .addOption(new Option('--timeline <pace>', 'how history arrives').choices(Object.keys(timelines)).default('realistic'))
  .option('--random-keys', 'make fresh keys instead of the well-known demo keys', false)
  .addOption(new Option('--rate-limits <environment>', 'whose hold').choices(['sandbox', 'production']).default('sandbox'))
  .option('--no-rate-limits', 'leave them out')
  .option('--misbehave <name>', 'do something wrong, by its name; may be given again', misbehaviour, [])
  .addHelpText(
    'after',
    `
Misbehaviours, as NAME[=PATH][@CALL][xTIMES], such as mutation@3 or server-error=/accounts/get@2x5; x* is for ever:
${misbehaviourHelp.join('\n')}

While it runs, POST /demo/misbehaviours/start, /clear or /list with its keys does the same: see docs/demo-bank.md.`,
  )
  .allowExcessArguments(false)
  .exitOverride();

/** Beside the bundle in production; where the build leaves it when Node runs the sources. */
function linkStandInFile(): string {
  const folder = import.meta.filename.endsWith('.ts') ? '../../out/preload' : '../preload';
  return join(import.meta.dirname, folder, 'link-stand-in.cjs');
}

async function run(flags: Flags): Promise<void> {
  const bank = await startDemoBank({
    port: flags.port,
    stateFile: flags.state === undefined ? null : resolve(flags.state),
    seed: flags.seed,
    timeline: flags.timeline,
    keys: flags.randomKeys ? randomKeys() : demoKeys,
    rateLimits: flags.rateLimits,
    linkStandInFile: linkStandInFile(),
    control: true,
    onDefect: (error) =>
      console.error('The demo bank failed at a request:', error instanceof Error ? error.message : String(error)),
  });
  flags.misbehave.forEach((request) => bank.misbehaveByName(request));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bank.close().then(() => process.exit(0)));
  }
  const { clientId, secret } = bank.keys;
  if (flags.json) console.log(JSON.stringify({ url: bank.url, clientId, secret }));
  else {
    console.log(`The demo bank speaks Plaid's API at ${bank.url}`);
    console.log(`PLAID_CLIENT_ID=${clientId}\nPLAID_SECRET=${secret}`);
    console.log('Sign in with user_good and pass_good. Ctrl+C ends it.');
  }
}

try {
  program.parse();
  await run(program.opts<Flags>());
} catch (error) {
  // Commander has said what is wrong in one sentence; asking for help is no mistake.
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  if (!(error instanceof CofferError)) throw error;
  console.error(error.failure.message);
  process.exit(1);
}

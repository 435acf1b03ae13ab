import { Command as Program, CommanderError, type Option } from 'commander';

import { failed } from '#contract/failures.ts';
import { parseWords, type Command } from './command.ts';
import { globalOptions, globalOptionsSchema, type GlobalOptions } from './global-options.ts';

export type ParsedCommandLine =
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly words: Readonly<Record<string, unknown>>;
      readonly globals: GlobalOptions;
    }
  /** Asked for, or shown because no command was named. */
  | { readonly kind: 'help'; readonly text: string; readonly wanted: boolean };

/** @param words what was typed after `coffer`; rejects with `invalid-input`, never repeating a value that may be secret */
export function parseCommandLine(words: readonly string[], commands: readonly Command[], version: string): ParsedCommandLine {
  let text = '';
  const chosen: ParsedCommandLine[] = [];
  const program = new Program('coffer')
    .description('Your banks, synced to this machine and yours to keep.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (piece) => (text += piece), writeErr: (piece) => (text += piece), outputError: () => undefined })
    .exitOverride();
  for (const option of globalOptions) addOption(program, option);
  for (const command of commands) {
    addCommand(program, command, (given, everything) => {
      chosen.push({ kind: 'run', command, words: given, globals: parseWords(globalOptionsSchema, everything, globalOptions) });
    });
  }
  program.addHelpText(
    'after',
    examplesText(
      ['coffer link --institution ins_109508', 'coffer sync', ...commands.flatMap(({ examples }) => examples.slice(-1))].slice(
        0,
        6,
      ),
    ),
  );

  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'help', text, wanted: true };
    if (error.code === 'commander.help') return { kind: 'help', text, wanted: false };
    throw failed('invalid-input', usageSentence(error));
  }
  return chosen[0] ?? { kind: 'help', text, wanted: false };
}

type Take = (words: Readonly<Record<string, unknown>>, everything: Readonly<Record<string, unknown>>) => void;

function addCommand(program: Program, command: Command, take: Take): void {
  const names = command.name.split(' ');
  const leafName = names.at(-1) ?? '';
  const leaf = names
    .slice(0, -1)
    .reduce(groupOf, program)
    .command(leafName, { isDefault: command.isUsual === true })
    .description(command.summary);
  if (command.argument !== undefined) leaf.argument(command.argument);
  for (const option of command.options) addOption(leaf, option);
  leaf.addHelpText('after', examplesText(command.examples));
  leaf.action(() => {
    const argument = leaf.registeredArguments[0];
    const typed = argument === undefined || leaf.args.length === 0 ? {} : { [argument.name()]: leaf.args.join(' ') };
    take({ ...leaf.opts<Record<string, unknown>>(), ...typed }, leaf.optsWithGlobals<Record<string, unknown>>());
  });
}

/** Where two values are given for one flag, either may be the one that was meant: neither is taken. */
function addOption(program: Program, option: Option): void {
  program.addOption(option);
  const takesOneValue = option.required && option.parseArg === undefined;
  if (!takesOneValue) return;
  let given = false;
  program.on(`option:${option.name()}`, () => {
    if (given) throw failed('invalid-input', `${option.long ?? option.flags} is given twice: give it once.`);
    given = true;
  });
}

const groupSummaries: Readonly<Record<string, string>> = {
  keys: 'Plaid keys: enter, look at, forget.',
  institutions: 'Banks that Plaid knows.',
  export: 'Take your data elsewhere.',
  assets: 'Asset reports: have Plaid make them, read, save, remove.',
};

function groupOf(parent: Program, name: string): Program {
  return parent.commands.find((other) => other.name() === name) ?? parent.command(name).description(groupSummaries[name] ?? '');
}

function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  $ ${example}\n`).join('')}`;
}

/** Commander's own words, as one sentence, without what may have been typed as a value. */
function usageSentence({ code, message }: CommanderError): string {
  const helpHint = 'See coffer --help.';
  const suggestion = /\(Did you mean (.+)\?\)/s.exec(message)?.[1];
  const hint = suggestion === undefined ? helpHint : `Did you mean ${suggestion}?`;
  if (code === 'commander.unknownOption') {
    const flag = /'(-[\w-]*)/.exec(message)?.[1] ?? 'that flag';
    if (/secret|client|key|token/i.test(flag))
      return `There is no flag ${flag}: keys are asked for, piped in or read with --from, since others can see what is typed here.`;
    return `There is no flag ${flag} here. ${hint}`;
  }
  if (code === 'commander.unknownCommand') {
    const name = /'([a-z][a-z-]{0,30})'/i.exec(message)?.[1];
    return name === undefined ? `There is no such command. ${helpHint}` : `There is no command ${name}. ${hint}`;
  }
  if (code === 'commander.excessArguments') return `There are words too many: put what belongs together in quotes. ${helpHint}`;
  if (code === 'commander.optionMissingArgument')
    return `${/'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? 'A flag'} needs a value after it. ${helpHint}`;
  if (code === 'commander.missingArgument')
    return `${(/'([\w-]+)'/.exec(message)?.[1] ?? 'Something').toUpperCase()} is missing. ${helpHint}`;
  return `This cannot be understood. ${helpHint}`;
}

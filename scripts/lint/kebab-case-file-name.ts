import { basename } from 'node:path';
import type { Rule } from 'eslint';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const saysNothing = /^(index|utils?|helpers?|common|misc)\.(ts|tsx|js|mjs)$/;

/** File names are kebab-case and say what is inside. */
export const kebabCaseFileName: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [], messages: { name: '“{{ name }}” is not a kebab-case name that says what is inside.' } },
  create: (context) => ({
    Program: (node) => {
      const name = basename(context.filename);
      if (!kebabCase.test(name) || saysNothing.test(name)) context.report({ node, messageId: 'name', data: { name } });
    },
  }),
};

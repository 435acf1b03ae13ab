import { join } from 'node:path';
import { findProgram } from '../set-up/programs.mjs';

/** The words before a command whose tests open Coffer: where the system has a Secret Service, they get one of their own. */
export const inPrivateSession: readonly string[] =
  findProgram('dbus-run-session') === null ? [] : ['sh', join(import.meta.dirname, 'private-session.sh')];

import type { AccountNumber } from '#contract/shapes/account-numbers.ts';

export interface NumberLine {
  readonly name: string;
  /** As people of its country write it. */
  readonly shown: string;
  /** As forms take it, without spaces or dashes. */
  readonly plain: string;
}

/** What a payment form asks for, by the words and in the groups of its country. */
export function accountNumberLines(number: AccountNumber): readonly NumberLine[] {
  switch (number.scheme) {
    case 'ach': {
      const { account, routing, wireRouting } = number;
      const isForWires = wireRouting === routing;
      return [
        line('Account', account),
        line(isForWires ? 'Routing and wires' : 'Routing', routing),
        ...(wireRouting === null || isForWires ? [] : [line('Wire routing', wireRouting)]),
      ];
    }
    case 'eft':
      return [line('Account', number.account), line('Transit', number.branch), line('Institution', number.institution)];
    case 'bacs':
      return [line('Account', number.account), line('Sort code', number.sortCode, pairs(number.sortCode))];
    case 'international':
      return [line('IBAN', number.iban, foursomes(number.iban)), line('BIC', number.bic)];
  }
}

function line(name: string, plain: string, shown = plain): NumberLine {
  return { name, shown, plain };
}

/** 'GB29 NWBK 6016 1331 9268 19' (ISO 13616, print form). What is masked has no groups to show. */
function foursomes(iban: string): string {
  return iban.startsWith('•') ? iban : iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** '60-16-13'; anything but six digits is left as the bank gave it. */
function pairs(sortCode: string): string {
  return sortCode.replace(/^(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/** An account's name with its last digits, where the bank shows any. */
export function nameWithDigits({ name, mask }: { readonly name: string; readonly mask: string | null }): string {
  return mask === null ? name : `${name} ••${mask}`;
}

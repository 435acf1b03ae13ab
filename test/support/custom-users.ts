/** Custom Sandbox users made on the spot (plaid.com/docs/sandbox/user-custom). */
export interface CustomUserLogin {
  readonly username: 'user_custom';
  readonly password: string;
}

/** The login of a user with these accounts. */
export function aCustomUser(...accounts: readonly object[]): CustomUserLogin {
  return { username: 'user_custom', password: JSON.stringify({ override_accounts: accounts }) };
}

/** One line of the app's answer. */
export function say(name, value = null) {
  process.stdout.write(`say ${name} ${JSON.stringify(value)}\n`);
}

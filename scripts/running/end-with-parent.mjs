/**
 * Ends this process, as a SIGTERM would, once its parent is gone: the shells between npm and its
 * scripts hand on no signal, so that a killed npm would leave the window or the bank behind.
 */
export function endWithParent() {
  const { ppid } = process;
  setInterval(() => {
    if (process.ppid !== ppid) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

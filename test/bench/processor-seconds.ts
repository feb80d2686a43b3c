/** How long this process kept its processors busy with something. Others on the machine do not count, though they slow it down. */
export function processorSeconds<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const began = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(began);
  return { result, seconds: (user + system) / 1_000_000 };
}

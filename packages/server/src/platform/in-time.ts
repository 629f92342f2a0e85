/** Whether the work ended within the time. What takes longer goes on, unheard. @throws what the work throws in time. */
export async function endsInTime(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  const over = Promise.withResolvers<false>();
  const timer = setTimeout(() => over.resolve(false), limitMs);
  try {
    return await Promise.race([work.then(() => true), over.promise]);
  } finally {
    clearTimeout(timer);
  }
}

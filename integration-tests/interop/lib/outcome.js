/** What came of a request, as plain data: its result or its error. */
export async function outcome(promise) {
  try {
    return { result: await promise };
  } catch (error) {
    const { code, message, data } = error;
    return { error: { code, message, data } };
  }
}

export const outcomes = (promises) => Promise.all(promises.map(outcome));

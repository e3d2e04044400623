/** What is waited for, or an error that says where the wait hung. */
export async function inTime<Result>(awaited: Promise<Result>, where: () => string, milliseconds = 30_000): Promise<Result> {
  let late: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`Nothing for ${milliseconds / 1000} s: ${where()}`)), milliseconds);
  });
  try {
    return await Promise.race([awaited, hung]);
  } finally {
    clearTimeout(late);
  }
}

/** How a command line tool is run and ends. */

/** The call's own words are wrong: said in one line, above how the tool is used. */
export class UsageError extends Error {}

/** Runs a tool with the words of its call. It gives its exit code, or throws a `UsageError`: exit code 2. */
export async function runCommand(main: (args: string[]) => Promise<number> | number, usage: string): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}

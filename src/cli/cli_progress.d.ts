// The part of cli-progress that this project uses; the package ships no types.

declare module "cli-progress" {
  interface Options {
    /** `{bar}`, `{percentage}` and the payload's fields are replaced. */
    readonly format: string;
    readonly stream: NodeJS.WriteStream;
    readonly clearOnComplete: boolean;
    readonly hideCursor: boolean;
    /** Restore the terminal at SIGINT and SIGTERM. */
    readonly gracefulExit: boolean;
  }

  class SingleBar {
    constructor(options: Options);
    start(total: number, startValue: number, payload: Readonly<Record<string, string>>): void;
    update(current: number, payload: Readonly<Record<string, string>>): void;
    stop(): void;
  }

  const cliProgress: { SingleBar: typeof SingleBar };
  export default cliProgress;
}

/** Something that whoever has typed the command can mend: its message is told, and nothing else. */
export class Failure extends Error {}

/** Removes the declarations that users can't see, as those of the drawing: `prune-types.ts dist/types`. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** The declaration files that can be reached from what the package in a folder exports. */
export function reachable(root: string, types = join(root, 'dist/types')): Set<string> {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const entries = Object.values(exports).flatMap((entry) => entry.types?.split('./dist/types/')[1] ?? []);
  const program = ts.createProgram(
    entries.map((entry) => join(types, entry)),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noEmit: true, types: [] },
  );
  return new Set(program.getSourceFiles().map(({ fileName }) => resolve(fileName)));
}

function prune(types: string): void {
  const needed = reachable('.', types);
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    const file = resolve(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(file)) rmSync(file);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) prune(process.argv[2]!);

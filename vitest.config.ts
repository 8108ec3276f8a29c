import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["packages/tooling/src/temporary-folder.ts"],
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
    ],
    testTimeout: 30_000,
  },
});

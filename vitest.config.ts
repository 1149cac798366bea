import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Generous: a slow or busy machine must not fail a test that is right.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

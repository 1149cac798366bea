import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // On two cores vitest would use one; many tests wait for processes of their own.
    maxWorkers: "100%",
    // Generous: a slow or busy machine must not fail a test that is right.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

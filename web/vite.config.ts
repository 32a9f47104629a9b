import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The same setting that tells the server its port.
const server = `http://127.0.0.1:${process.env.ZACHET_PORT ?? "8721"}`;

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    strictPort: true,
    // The server answers only to pages of its own host, so the proxy speaks as one.
    proxy: {
      "/api": {
        target: server,
        changeOrigin: true,
        headers: { origin: server },
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test-setup.ts"],
    css: false,
    restoreMocks: true,
    testTimeout: 60_000,
  },
});

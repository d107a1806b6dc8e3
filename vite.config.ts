import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  resolve: {
    alias: {
      '#app': folder('./app'),
      '#scripts': folder('./scripts'),
      '#tests': folder('./tests'),
    },
  },
  css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 80 << 16 } } },
  build: {
    target: isSsrBuild ? 'node20' : 'chrome80',
    cssMinify: 'lightningcss',
    chunkSizeWarningLimit: 2000,
    rollupOptions: isSsrBuild ? { input: './scripts/server.ts' } : undefined,
  },
}))

import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Pages are rendered on the server and never hydrated: no route travels to the browser. */
const routesStayOnTheServer = (): Plugin => ({
  name: 'etalase:routes-stay-on-the-server',
  enforce: 'post',
  transform: (_, id, options) =>
    id.endsWith('?__react-router-build-client-route') && !options?.ssr ? 'export {}' : undefined,
})

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [routesStayOnTheServer(), reactRouter()],
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

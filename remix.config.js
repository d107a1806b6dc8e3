/**
 * The one home of the framework's options. Etalase runs on React Router 7 in framework mode,
 * which is Remix under its maintained name.
 * @type {import('@react-router/dev/config').Config}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
}

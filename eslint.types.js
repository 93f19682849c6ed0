import { plugins } from 'neostandard'
const tseslint = plugins['typescript-eslint']
export default [
  { ignores: ['docs/api.d.ts', 'dist', 'node_modules'] },
  {
    files: ['{src,plugins,routes,sandbox,bench,schemas,test}/**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: false },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: true } }],
      '@typescript-eslint/await-thenable': 'error'
    }
  }
]

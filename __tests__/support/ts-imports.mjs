import {registerHooks} from 'node:module'

/** Lets plain Node run the sources: an import of `./x.js` that does not exist is one of `./x.ts`. */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error
      return next(specifier.replace(/\.js$/, '.ts'), context)
    }
  }
})

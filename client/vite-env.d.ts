// Tells the type checker what Vite lets a page import: styles and the addresses of bundled files.
/// <reference types="vite/client" />

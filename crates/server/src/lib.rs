//! The guide over HTTP. It keeps nothing: answers travel only in sealed form bodies, and the key lives in memory.

#![forbid(unsafe_code)]

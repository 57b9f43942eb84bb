//! The guide as one HTML file that needs nothing: no script, no request, no network.

#![forbid(unsafe_code)]

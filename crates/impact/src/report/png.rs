//! The chart as a PNG picture.

use super::chart::FONT;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// Latin and Cyrillic letters, so that a chart looks the same on every machine.
const FONTS: [&[u8]; 2] =
    [include_bytes!("../../fonts/DejaVuSans.ttf"), include_bytes!("../../fonts/DejaVuSans-Bold.ttf")];

/// Dots for each unit of the picture, so that it can be printed.
const DOTS: f32 = 2.0;

/// A chart that could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// The SVG picture is none.
    #[error("the chart cannot be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The picture would have no or too many dots.
    #[error("the chart is too large to be drawn: {width} by {height} dots")]
    Size {
        /// Dots across.
        width: u32,
        /// Dots down.
        height: u32,
    },
    /// The dots cannot be packed.
    #[error("the chart cannot be packed: {0}")]
    Packed(String),
}

/// Draws an SVG picture.
pub(super) fn png(svg: &str) -> Result<Vec<u8>, NoPicture> {
    let mut fonts = fontdb::Database::new();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    let options = Options { fontdb: Arc::new(fonts), font_family: FONT.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let size = tree.size();
    let (width, height) = ((size.width() * DOTS).ceil() as u32, (size.height() * DOTS).ceil() as u32);
    let mut dots = Pixmap::new(width, height).ok_or(NoPicture::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(DOTS, DOTS), &mut dots.as_mut());
    dots.encode_png().map_err(|error| NoPicture::Packed(error.to_string()))
}

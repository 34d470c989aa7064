#!/bin/sh
# Draws the app's two icons: a lighthouse with its beam to both sides. Needs ImageMagick. Drawn at eight times the size
# and reduced, so that edges are smooth. Teams asks for 192x192 in colour with the mark inside the middle 120, and for
# 32x32 white on transparent.
set -eu
cd "$(dirname "$0")"

# On a grid of 32, level edges on whole numbers so that they stay sharp at 32 pixels.
beams="polygon 13,9 3,6 3,12 polygon 19,9 29,6 29,12"
roof="polygon 16,2 12,6 20,6"
lantern="rectangle 14,7 18,11"
gallery="rectangle 11,12 21,14"
tower_top="polygon 13.2,15 18.8,15 19.4,19 12.6,19"
tower_foot="polygon 12.2,21 19.8,21 20.6,27 11.4,27"
base="rectangle 9,28 23,30"

convert -size 1536x1536 "xc:#17406D" \
  -fill "#FFD166" -draw "translate 224,224 scale 34,34 $beams $lantern" \
  -fill "#FFFFFF" -draw "translate 224,224 scale 34,34 $roof $gallery $tower_top $tower_foot $base" \
  -resize 192x192 -strip -depth 8 -type TrueColorAlpha -define png:color-type=6 color.png

convert -size 256x256 xc:none \
  -fill white -draw "scale 8,8 $beams $roof $lantern $gallery $tower_top $tower_foot $base" \
  -resize 32x32 -channel RGB -evaluate set 100% +channel \
  -strip -depth 8 -define png:color-type=6 outline.png

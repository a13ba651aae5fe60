// Makes a photo as small as a telephone's network likes it, without what the camera wrote into it.
self.shrinkPhoto = async file => {
  const LONGEST_SIDE = 1600, ENOUGH_BYTES = 400000;
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const draw = quality => new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
  const good = await draw(0.8);
  return good.size <= ENOUGH_BYTES ? good : draw(0.6);
};

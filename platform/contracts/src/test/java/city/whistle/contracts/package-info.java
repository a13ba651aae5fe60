/** What consumers rely on: names, shapes, and schemas that only grow. */
@NullMarked
package city.whistle.contracts;

import org.jspecify.annotations.NullMarked;

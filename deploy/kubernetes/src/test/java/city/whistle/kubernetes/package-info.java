/** The manifests, held against the models of Kubernetes and its operators. */
package city.whistle.kubernetes;
